package org.qadam.graphql;

import graphql.GraphQLContext;
import org.qadam.access.Caller;
import org.qadam.access.View;
import org.qadam.register.Change;
import org.qadam.register.Decision;
import org.qadam.register.Register;
import org.qadam.register.Request;

/** Runs the changes of a mutation and moves the view of the request to their position. */
public final class Mutations {

    private final Register register;
    private final Caller caller;
    private final GraphQLContext context;

    Mutations(Register register, Caller caller, GraphQLContext context) {
        this.register = register;
        this.caller = caller;
        this.context = context;
    }

    /**
     * Records the change that a decision makes.
     *
     * @param key idempotency key that the caller chose; a repeated key returns the first answer
     * @param input the complete input; a different input with the same key is refused
     * @param why reason for the history
     */
    public Change change(String key, Object input, String operation, String why, Decision decision) {
        var change = register.change(caller, Request.of(key, input), operation, why, decision);
        context.<View>computeIfPresent("view", (_, view) -> view.at(change.position()));
        return change;
    }

    public Caller caller() {
        return caller;
    }
}
