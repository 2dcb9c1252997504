package org.qadam.access;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.qadam.access.DonorProjects.Owners;

/**
 * What a caller may see: the table "who sees what", and the only place where it is written. Each row of the table is a
 * function that answers with a condition on a collection; a repository joins it to whatever is asked.
 *
 * @param owners of a liaison: her donors' projects, and the plans; empty for everyone else
 */
public record Scope(Caller caller, Owners owners) {

    private static final Bson NOTHING = new Document("_id", new Document("$in", List.of()));

    /** Plans, steps, places, organisations, sources, events: whoever has a role. */
    public Bson everything() {
        return caller.roles().isEmpty() ? NOTHING : empty();
    }

    /** Projects, by the field that holds their code. */
    public Bson projects(String code) {
        if (seesEveryProject()) {
            return empty();
        }
        return isLiaison() ? in(code, owners.projects()) : NOTHING;
    }

    /** What a plan or a project owns, by the field that holds the owner's code. */
    public Bson owned(String owner) {
        if (seesEveryProject()) {
            return empty();
        }
        return isLiaison() ? or(in(owner, owners.plans()), in(owner, owners.projects())) : NOTHING;
    }

    /** The same of what passes through approval: only what is approved, but for those who work on it. */
    public Bson published(String owner, String state) {
        return isStaff() ? owned(owner) : and(owned(owner), eq(state, "APPROVED"));
    }

    /**
     * Reports: staff all; a liaison those for their donors, and those for no donor on a project of theirs; others those on
     * a plan that were sent.
     */
    public Bson reports() {
        if (isStaff()) {
            return empty();
        }
        var rows = new ArrayList<Bson>();
        if (isLiaison()) {
            rows.add(in("donor", caller.donors()));
            rows.add(and(eq("donor", null), in("project", owners.projects())));
        }
        if (caller.is(Role.VIEWER, Role.DASHBOARD)) {
            rows.add(and(eq("project", null), in("state", "SENT", "RECEIVED")));
        }
        return rows.isEmpty() ? NOTHING : or(rows);
    }

    /** Transactions, by the field that holds their project's code. */
    public Bson money(String project) {
        if (isStaff()) {
            return empty();
        }
        return isLiaison() ? in(project, owners.projects()) : NOTHING;
    }

    /** Budgets, transactions and shares of a project. */
    public boolean seesMoney(String project) {
        return isStaff() || (isLiaison() && owners.projects().contains(project));
    }

    private boolean seesEveryProject() {
        return isStaff() || caller.is(Role.VIEWER, Role.DASHBOARD);
    }

    private boolean isStaff() {
        return caller.is(Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR);
    }

    private boolean isLiaison() {
        return caller.is(Role.LIAISON);
    }
}
