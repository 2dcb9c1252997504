package org.qadam.graphql;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/** Limits the numbers of fields, aliases, fragments and directives of a query, and the length of its aliases. */
final class QuerySizeLimit {

    private static final int MAX_FIELDS = 400;
    private static final int MAX_ALIASES = 30;
    private static final int MAX_FRAGMENTS = 40;

    private QuerySizeLimit() {}

    static void check(Document document, QueryLimits limits) {
        var counter = new ElementCounter(limits);
        new NodeTraverser().preOrder(counter, document);
        counter.check();
    }

    /**
     * Counts the elements of a document as written: a fragment counts once, however often it is used. Raw types come from
     * the visitor of graphql-java.
     */
    @SuppressWarnings("rawtypes")
    private static final class ElementCounter extends NodeVisitorStub {

        private final QueryLimits limits;
        private int fields;
        private int aliases;
        private int fragments;
        private int directives;
        private int nameLength;

        ElementCounter(QueryLimits limits) {
            this.limits = limits;
        }

        void check() {
            check("TOO_MANY_DIRECTIVES", "directives at one place", directives, limits.directives());
            check("NAME_TOO_LONG", "characters in an alias", nameLength, limits.nameLength());
            check("TOO_MANY_ALIASES", "aliases", aliases, MAX_ALIASES);
            check("TOO_MANY_FRAGMENTS", "fragments", fragments, MAX_FRAGMENTS);
            check("TOO_MANY_FIELDS", "fields", fields, MAX_FIELDS);
        }

        private static void check(String code, String elements, int count, int limit) {
            if (count > limit) {
                throw new QueryLimitException(
                        code,
                        "The query has %d %s; at most %d are allowed. Use fewer, or split the query."
                                .formatted(count, elements, limit));
            }
        }

        @Override
        public TraversalControl visitField(Field field, TraverserContext<Node> context) {
            fields++;
            if (field.getAlias() != null) {
                aliases++;
                nameLength = Math.max(nameLength, field.getAlias().length());
            }
            return super.visitField(field, context);
        }

        /** Called for each node that a subclass does not count. */
        @Override
        protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
            if (node instanceof DirectivesContainer<?> it) {
                directives = Math.max(directives, it.getDirectives().size());
            }
            return TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitFragmentDefinition(FragmentDefinition fragment, TraverserContext<Node> context) {
            fragments++;
            return super.visitFragmentDefinition(fragment, context);
        }
    }
}
