package org.qadam.graphql;

import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.NullValue;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Refuses null for a variable where its use requires a value. Validation allows such a use if the variable or the schema has a
 * default, but a default stands only for an omitted value.
 */
final class NullVariables {

    private NullVariables() {}

    /** Called where the engine failed to read the arguments, because the check validates the query again. */
    static void check(ExecutionContext execution) {
        var values = execution.getCoercedVariables().toMap();
        var document = withNulls(execution, it -> values.containsKey(it) && values.get(it) == null);
        List<GraphQLError> errors =
                new ArrayList<>(ParseAndValidate.validate(execution.getGraphQLSchema(), document, Locale.ENGLISH));
        if (!errors.isEmpty()) {
            throw new AbortExecutionException(errors);
        }
    }

    /** Returns the operation with null in place of each variable that is null. */
    private static Document withNulls(ExecutionContext execution, Predicate<String> isNull) {
        var operation = execution.getOperationDefinition();
        var document = Document.newDocument()
                .definition(operation.transform(it -> it.variableDefinitions(operation.getVariableDefinitions().stream()
                        .filter(definition -> !isNull.test(definition.getName()))
                        .toList())));
        execution.getDocument().getDefinitionsOfType(FragmentDefinition.class).forEach(document::definition);
        return (Document) new AstTransformer().transform(document.build(), new Replacement(isNull));
    }

    /** Raw types come from the visitor of graphql-java. */
    @SuppressWarnings("rawtypes")
    private static final class Replacement extends NodeVisitorStub {

        private final Predicate<String> isNull;

        Replacement(Predicate<String> isNull) {
            this.isNull = isNull;
        }

        @Override
        public TraversalControl visitVariableReference(VariableReference variable, TraverserContext<Node> context) {
            return isNull.test(variable.getName())
                    ? TreeTransformerUtil.changeNode(
                            context,
                            NullValue.newNullValue()
                                    .sourceLocation(variable.getSourceLocation())
                                    .build())
                    : TraversalControl.CONTINUE;
        }
    }
}
