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

/** How much one may write in a question. It is counted before anything is validated, which is where too much costs most. */
@Component
class DocumentLimit extends SimplePerformantInstrumentation {

    private static final int FIELDS = 400;
    private static final int ALIASES = 30;
    private static final int FRAGMENTS = 40;

    DocumentLimit() {}

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
        Written.in(parameters.getDocument()).check();
        return SimpleInstrumentationContext.noOp();
    }

    /** What stands in a document, each once, wherever it is used. Its visitor speaks of raw nodes. */
    @SuppressWarnings("rawtypes")
    private static final class Written extends NodeVisitorStub {

        private int fields;
        private int aliases;
        private int fragments;

        static Written in(Document document) {
            var written = new Written();
            new NodeTraverser().preOrder(written, document);
            return written;
        }

        void check() {
            check("TOO_MANY_ALIASES", "aliases", aliases, ALIASES);
            check("TOO_MANY_FRAGMENTS", "fragments", fragments, FRAGMENTS);
            check("TOO_MANY_FIELDS", "fields", fields, FIELDS);
        }

        private static void check(String code, String what, int number, int limit) {
            if (number > limit) {
                throw new QueryLimitException(
                        code,
                        "The query has %d %s; %d are allowed: ask in several queries.".formatted(number, what, limit));
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
