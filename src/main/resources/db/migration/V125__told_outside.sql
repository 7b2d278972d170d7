-- Which acts of a history may be told to those outside the standing body, the council and the
-- authority: those of the selection and of a decision when that is published, all others at once.
create function told_outside(which uuid, inside text, act text) returns boolean stable language sql as $$
    select case act
        when 'choose' then state_outside(which, inside) in ('decided', 'revoked')
        when 'pass-over' then state_outside(which, inside) = 'not-chosen'
        when 'reconsider' then false
        when 'decide' then state_outside(which, inside) in ('decided', 'revoked')
        when 'revoke' then state_outside(which, inside) = 'revoked'
        else true end
$$;
