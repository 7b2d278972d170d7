-- The unit that goes on for another on a day: itself while it exists, then the one unit that took its
-- place; itself where none did, or several did.
create function unit_on(unit_id uuid, on_day date) returns uuid stable language sql as $$
    with recursive line as (
        select id, valid_to, 0 as step from unit where id = $1
        union all
        select unit.id, unit.valid_to, step + 1
          from line
          join unit_successor next on next.unit_id = line.id
          join unit on unit.id = next.successor_id
         where line.valid_to < $2 and step < 10
           and (select count(*) from unit_successor other where other.unit_id = line.id) = 1)
    select id from line order by step desc limit 1
$$;

-- The unit that acts at a level for what comes from a unit: the one that the level names, or the
-- nearest of its types on the way up, the unit itself first. A unit on the way that has ended acts by
-- the one that took its place. Null where there is none.
drop function acting_unit(uuid, text[], uuid);
create function acting_unit(origin uuid, types text[], fixed uuid, on_day date) returns uuid stable language sql
    return case when fixed is not null then fixed else (
        with recursive up as (
            select id, parent_id, type, 0 as height from unit where id = origin
            union all
            select unit.id, unit.parent_id, unit.type, height + 1
              from up join unit on unit.id = unit_on(up.parent_id, on_day) where height < 10)
        select id from up where type = any (types) order by height limit 1) end;
