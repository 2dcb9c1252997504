package org.qadam.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qadam.access.AcceptedFormats;
import org.qadam.access.Caller;
import org.qadam.access.Scope;
import org.qadam.access.View;
import org.qadam.mongo.Deadlines;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/**
 * Caches the answers to queries. The key is everything that an answer depends on: query, variables, rights, languages, day,
 * and the position of the register. So an entry never becomes wrong, and nothing is invalidated: the next revision moves the
 * position. Equal queries that arrive together are executed once.
 */
@Component
final class AnswerCache {

    private final GraphQlMessageConverter converter;
    private final Cache<Key, JsonAnswer> answers;
    private final Map<Key, CompletableFuture<Optional<JsonAnswer>>> running = new ConcurrentHashMap<>();
    private final Executor waiting = Executors.newVirtualThreadPerTaskExecutor();

    AnswerCache(JsonMapper json, AnswerCacheProperties settings) {
        // No bean: Spring Boot would use a converter that is a bean for all responses, texts included.
        this.converter = new GraphQlMessageConverter(json);
        this.answers = Caffeine.newBuilder()
                .maximumWeight(settings.answerCache().toBytes())
                .<Key, JsonAnswer>weigher((key, answer) -> key.document().length() + answer.json().length)
                .build();
    }

    /** Returns the kept answer; without one, executes the operation and keeps its answer if that is allowed. */
    Mono<WebGraphQlResponse> answer(WebGraphQlRequest request, View view, Supplier<Mono<WebGraphQlResponse>> execute) {
        if (isExcluded(request.getHeaders())) {
            return execute.get();
        }
        var key = Key.of(request, view);
        var kept = answers.getIfPresent(key);
        return kept == null
                ? Mono.defer(() -> answer(request, key, execute))
                : Mono.just(new KeptResponse(request, kept));
    }

    /** Executes the operation, or waits for an equal one that is being executed. */
    private Mono<WebGraphQlResponse> answer(
            WebGraphQlRequest request, Key key, Supplier<Mono<WebGraphQlResponse>> execute) {
        var own = new CompletableFuture<Optional<JsonAnswer>>();
        var other = running.putIfAbsent(key, own);
        return other == null
                ? Mono.defer(execute).map(it -> keep(key, it, own)).doFinally(_ -> finish(key, own))
                : Mono.fromFuture(other, true)
                        .publishOn(Schedulers.fromExecutor(Deadlines.inherited(waiting)))
                        .flatMap(
                                it -> it.map(answer -> Mono.<WebGraphQlResponse>just(new KeptResponse(request, answer)))
                                        .orElseGet(execute));
    }

    /** Answers as streams are not kept, nor those to clients that forbid it ({@code no-store}, RFC 9111). */
    private static boolean isExcluded(HttpHeaders headers) {
        return new AcceptedFormats(headers.getAccept()).json().isEmpty()
                || String.valueOf(headers.getCacheControl()).contains("no-store");
    }

    private WebGraphQlResponse keep(Key key, WebGraphQlResponse response, CompletableFuture<Optional<JsonAnswer>> own) {
        var context = response.getExecutionInput().getGraphQLContext();
        if (!response.getErrors().isEmpty() || !Cacheability.of(context).isCacheable()) {
            return response;
        }
        var answer = new JsonAnswer(converter.toJson(response.toMap()));
        answers.put(key, answer);
        own.complete(Optional.of(answer));
        return new KeptResponse(response, answer);
    }

    /** Lets the requests that wait execute the operation themselves, unless they have their answer. */
    private void finish(Key key, CompletableFuture<Optional<JsonAnswer>> own) {
        running.remove(key, own);
        own.complete(Optional.empty());
    }

    /**
     * Identifies an answer.
     *
     * @param view the view of the request without the subject of the caller, so callers with equal rights share answers
     */
    private record Key(
            View view, String document, @Nullable String operation, Map<String, @Nullable Object> variables) {

        static Key of(WebGraphQlRequest request, View view) {
            var caller = view.scope().caller();
            var anybody = new Caller("", caller.roles(), caller.donors());
            return new Key(
                    new View(
                            new Scope(anybody, view.scope().owners()), view.position(), view.languages(), view.today()),
                    request.getDocument(),
                    request.getOperationName(),
                    request.getVariables());
        }
    }

    /** The response with a kept answer. Its headers let a browser ask for it again by its tag. */
    private static final class KeptResponse extends WebGraphQlResponse {

        private static final ExecutionResult RESULT =
                ExecutionResult.newExecutionResult().data(Map.of()).build();

        private final JsonAnswer answer;

        KeptResponse(WebGraphQlRequest request, JsonAnswer answer) {
            this(
                    new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), RESULT)),
                    answer);
        }

        KeptResponse(WebGraphQlResponse response, JsonAnswer answer) {
            super(response);
            this.answer = answer;
            getResponseHeaders().setETag(answer.tag());
            getResponseHeaders().setCacheControl(CacheControl.noCache().cachePrivate());
            getResponseHeaders()
                    .setVary(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE));
        }

        @Override
        public Map<String, Object> toMap() {
            return answer;
        }
    }
}
