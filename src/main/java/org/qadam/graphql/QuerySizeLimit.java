package org.qadam.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/** Limits the numbers of fields, aliases and fragments of a query. */
final class QuerySizeLimit {

    private static final int MAX_FIELDS = 400;
    private static final int MAX_ALIASES = 30;
    private static final int MAX_FRAGMENTS = 40;

    private QuerySizeLimit() {}

    static void check(Document document) {
        var counter = new ElementCounter();
        new NodeTraverser().preOrder(counter, document);
        counter.check();
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
