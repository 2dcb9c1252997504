package org.qadam.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.qadam.access.Caller;
import org.qadam.access.CurrentCaller;
import org.qadam.access.Scopes;
import org.qadam.access.View;
import org.qadam.register.Register;
import org.qadam.register.Replica;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The GraphQL door: from the token, the languages and the clock of a request to the view it is answered in. */
@Component
class ViewInterceptor implements WebGraphQlInterceptor {

    private final Scopes scopes;
    private final Replica replica;
    private final Register register;
    private final Subscriptions subscriptions;
    private final Clock clock;

    ViewInterceptor(Scopes scopes, Replica replica, Register register, Subscriptions subscriptions, Clock clock) {
        this.scopes = scopes;
        this.replica = replica;
        this.register = register;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var caller = CurrentCaller.current();
        var until = CurrentCaller.until();
        var view = newest(caller, languages(request));
        request.configureExecutionInput((input, changed) -> {
            var context = input.getGraphQLContext();
            context.put("view", view);
            context.put("mutations", new Mutations(register, caller, context));
            context.put("stream", subscriptions.until(until, this::newest, context));
            // Errors speak one language, whichever the answer speaks.
            return changed.locale(Locale.ENGLISH).build();
        });
        return chain.next(request);
    }

    private View newest(Caller caller, List<Locale> languages) {
        var position = replica.head().position();
        return new View(scopes.of(caller, position), position, languages, LocalDate.now(clock));
    }

    /** The same where nothing was recorded since: rights change in the register only. */
    private View newest(View known) {
        return known.position() == replica.head().position()
                ? known
                : newest(known.scope().caller(), known.languages());
    }

    /** A header that is no list of languages asks for none. */
    private static List<Locale> languages(WebGraphQlRequest request) {
        try {
            return request.getHeaders().getAcceptLanguageAsLocales().stream()
                    .filter(it -> !it.getLanguage().isEmpty())
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
