package org.qadam.graphql;

import graphql.introspection.GoodFaithIntrospection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.qadam.access.AcceptedFormats;
import org.qadam.access.Caller;
import org.qadam.access.CurrentCaller;
import org.qadam.access.Scopes;
import org.qadam.access.View;
import org.qadam.register.Register;
import org.qadam.register.Replica;
import org.qadam.repository.DocumentRepositories;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Creates the view of a GraphQL request from its token, its languages and the clock. */
@Component
record ViewInterceptor(
        Scopes scopes,
        Replica replica,
        Register register,
        DocumentRepositories repositories,
        Subscriptions subscriptions,
        AnswerCache answers,
        Clock clock)
        implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var caller = CurrentCaller.current();
        var expiry = CurrentCaller.until();
        var view = createView(caller, languages(request));
        var formats = new AcceptedFormats(request.getHeaders().getAccept());
        request.configureExecutionInput((input, changed) -> {
            var context = input.getGraphQLContext();
            RequestView.set(context, view);
            context.put("cacheability", new Cacheability());
            OperationFormat.set(context, formats);
            // RowLimit counts introspection instead: the check of the engine refuses ordinary tools.
            context.put(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true);
            context.put("mutations", new Mutations(register, repositories, caller, context));
            context.put("stream", subscriptions.createStream(expiry, this::refresh, context));
            // Error messages are always in English, whatever the language of the answer.
            return changed.locale(Locale.ENGLISH).build();
        });
        return answers.answer(request, view, () -> chain.next(request));
    }

    private View createView(Caller caller, List<Locale> languages) {
        var position = replica.head().position();
        return new View(scopes.of(caller, position), position, languages, LocalDate.now(clock));
    }

    /** Returns the same view if nothing was recorded since, because rights change only with the register. */
    private View refresh(View view) {
        return view.position() == replica.head().position()
                ? view
                : createView(view.scope().caller(), view.languages());
    }

    /** A malformed header counts as no header. */
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
