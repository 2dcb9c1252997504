package org.qadam.graphql;

import graphql.GraphQLContext;
import org.qadam.access.Caller;
import org.qadam.access.View;
import org.qadam.register.Change;
import org.qadam.register.Decision;
import org.qadam.register.Register;
import org.qadam.register.Request;

/** Where a caller hands in changes; what her request shows afterwards is read as of them. */
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
     * Has the register record a decision.
     *
     * @param key chosen by the caller for this change; repeating it repeats the answer
     * @param input the whole of what was asked: another input under the same key is refused
     * @param why for the history
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
