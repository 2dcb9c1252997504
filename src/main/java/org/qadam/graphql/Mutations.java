package org.qadam.graphql;

import static java.util.Objects.requireNonNull;

import graphql.GraphQLContext;
import org.qadam.access.Caller;
import org.qadam.access.View;
import org.qadam.register.Change;
import org.qadam.register.Decision;
import org.qadam.register.Register;
import org.qadam.register.Request;
import org.qadam.repository.DocumentRepositories;

/** Runs the changes of a mutation and moves the view of the request to their position. */
public final class Mutations {

    private final Register register;
    private final DocumentRepositories repositories;
    private final Caller caller;
    private final GraphQLContext context;

    Mutations(Register register, DocumentRepositories repositories, Caller caller, GraphQLContext context) {
        this.register = register;
        this.repositories = repositories;
        this.caller = caller;
        this.context = context;
    }

    /**
     * Records the change that a decision makes. A repeated key returns the first answer as far as the caller may see it
     * now, because their rights may have changed since.
     *
     * @param key idempotency key that the caller chose
     * @param input the complete input; a different input with the same key is refused
     * @param why reason for the history
     */
    public Change change(String key, Object input, String operation, String why, Decision decision) {
        var change = register.change(caller, Request.of(key, input), operation, why, decision);
        var view = requireNonNull(context.<View>get("view")).at(change.position());
        context.put("view", view);
        repositories.requireVisible(view, change.documents());
        return change;
    }

    public Caller caller() {
        return caller;
    }
}
