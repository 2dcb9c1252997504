package org.qadam.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import graphql.validation.ValidationError;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;
import org.springframework.stereotype.Component;

/**
 * Observes and limits operations. Does nothing for a field, because an answer has thousands of fields. It is the only
 * instrumentation, because a second one would make the engine call both for each field.
 */
@Component
class OperationInstrumentation extends GraphQlObservationInstrumentation {

    private final QueryLimits limits;

    OperationInstrumentation(ObservationRegistry observations, QueryLimits limits) {
        super(observations);
        this.limits = limits;
    }

    /** Leaves the data loaders as they are, without an observation of each batch. */
    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        return input;
    }

    /** Limits the size of the document before validation, because validation of a large document costs most. */
    @Override
    public InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
        QuerySizeLimit.check(parameters.getDocument(), limits);
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        OperationFormat.check(execution);
        checkLimits(execution);
        if (execution.getOperationDefinition().getOperation() == Operation.QUERY) {
            Cacheability.of(execution.getGraphQLContext()).setQuery();
        }
        return super.beginExecuteOperation(parameters, state);
    }

    private void checkLimits(ExecutionContext execution) {
        try {
            MutationLimit.check(execution, limits);
            DepthLimit.check(execution);
            RowLimit.check(execution);
        } catch (AbortExecutionException e) {
            throw e;
        } catch (RuntimeException e) {
            NullVariables.check(execution);
            throw e;
        }
    }

    /** Clears the data loaders before each event of a subscription, because each event may show a newer state. */
    @Override
    public InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(
            InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
        parameters
                .getExecutionContext()
                .getDataLoaderRegistry()
                .getDataLoaders()
                .forEach(DataLoader::clearAll);
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters parameters, @Nullable InstrumentationState state) {
        return FieldFetchingInstrumentationContext.NOOP;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        return fetcher;
    }
}
