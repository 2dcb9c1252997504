package org.qadam.graphql;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.validation.ValidationError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Limits the numbers of fields, aliases and fragments of a query. Counts before validation, because validation of a large
 * query costs most.
 */
@Component
class QuerySizeLimit extends SimplePerformantInstrumentation {

    private static final int MAX_FIELDS = 400;
    private static final int MAX_ALIASES = 30;
    private static final int MAX_FRAGMENTS = 40;

    QuerySizeLimit() {}

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
        ElementCounter.of(parameters.getDocument()).check();
        return SimpleInstrumentationContext.noOp();
    }

    /**
     * Counts the elements of a document as written: a fragment counts once, however often it is used. Raw types come from
     * the visitor of graphql-java.
     */
    @SuppressWarnings("rawtypes")
    private static final class ElementCounter extends NodeVisitorStub {

        private int fields;
        private int aliases;
        private int fragments;

        static ElementCounter of(Document document) {
            var counter = new ElementCounter();
            new NodeTraverser().preOrder(counter, document);
            return counter;
        }

        void check() {
            check("TOO_MANY_ALIASES", "aliases", aliases, MAX_ALIASES);
            check("TOO_MANY_FRAGMENTS", "fragments", fragments, MAX_FRAGMENTS);
            check("TOO_MANY_FIELDS", "fields", fields, MAX_FIELDS);
        }

        private static void check(String code, String elements, int count, int limit) {
            if (count > limit) {
                throw new QueryLimitException(
                        code,
                        "The query has %d %s; at most %d are allowed. Split it into several queries."
                                .formatted(count, elements, limit));
            }
        }

        @Override
        public TraversalControl visitField(Field field, TraverserContext<Node> context) {
            fields++;
            aliases += field.getAlias() == null ? 0 : 1;
            return TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitFragmentDefinition(FragmentDefinition fragment, TraverserContext<Node> context) {
            fragments++;
            return TraversalControl.CONTINUE;
        }
    }
}
