package vinhdanh.access;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins sessions, raises them, and tells whose a request is. */
@Component
@ConditionalOnWebApplication
public class Sessions {

    private static final String ACTOR = Sessions.class.getName() + ".actor";

    private final SecurityContextRepository contexts;

    private final Actors actors;

    Sessions(SecurityContextRepository contexts, Actors actors) {
        this.contexts = contexts;
        this.actors = actors;
    }

    /** Begins a session, or raises it; its name is a new one either way. */
    public void begin(AccountId account, boolean secondFactor, HttpServletRequest request,
            HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(new LoggedIn(account, secondFactor),
                null, List.of()));
        SecurityContextHolder.setContext(context);
        this.contexts.saveContext(context, request, response);
        request.removeAttribute(ACTOR);
    }

    /** Ends the session of a request, if there is one. */
    public void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
    }

    /** Who sent a request; nobody when no one is logged in. */
    public Optional<Actor> actor(HttpServletRequest request) {
        if (request.getAttribute(ACTOR) instanceof Actor known) {
            return Optional.of(known);
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof LoggedIn who)) {
            return Optional.empty();
        }
        Optional<Actor> actor = this.actors.find(who.account(), who.secondFactor());
        actor.ifPresent(known -> request.setAttribute(ACTOR, known));
        return actor;
    }

}
