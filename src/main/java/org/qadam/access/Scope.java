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
 * The rows that a caller may see. This is the only place that defines these rights. Each method returns a MongoDB
 * filter for one kind of collection, and a repository adds that filter to every query.
 *
 * @param owners for a liaison, the projects of their donors and all plans; empty for every other caller
 */
public record Scope(Caller caller, Owners owners) {

    private static final Bson NOTHING = new Document("_id", new Document("$in", List.of()));

    /**
     * Returns the filter for plans, steps, places, organisations, sources and events: every caller with a role sees
     * all.
     */
    public Bson everything() {
        return caller.roles().isEmpty() ? NOTHING : empty();
    }

    /**
     * Returns the filter for projects: a liaison sees those of their donors, other callers with a role see all.
     *
     * @param code name of the field that holds the project's code
     */
    public Bson projects(String code) {
        if (seesEveryProject()) {
            return empty();
        }
        return isLiaison() ? in(code, owners.projects()) : NOTHING;
    }

    /**
     * Returns the filter for records that belong to a plan or a project: a liaison sees those of plans and of their
     * donors' projects, other callers with a role see all.
     *
     * @param owner name of the field that holds the owner's code
     */
    public Bson owned(String owner) {
        if (seesEveryProject()) {
            return empty();
        }
        return isLiaison() ? or(in(owner, owners.plans()), in(owner, owners.projects())) : NOTHING;
    }

    /**
     * Returns the filter for records that need approval: as {@link #owned}, but only editors, approvers and
     * administrators see records that are not approved.
     *
     * @param state name of the field that holds the approval state
     */
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

    /**
     * Returns the filter for transactions: staff see all, a liaison those of their donors' projects, others none.
     *
     * @param project name of the field that holds the project's code
     */
    public Bson money(String project) {
        if (isStaff()) {
            return empty();
        }
        return isLiaison() ? in(project, owners.projects()) : NOTHING;
    }

    /** Returns whether the caller may see budgets, transactions and funding shares of a project, given by its code. */
    public boolean seesMoney(String project) {
        return isStaff() || (isLiaison() && owners.projects().contains(project));
    }

    /** Whether the project of that code is one that the caller may see. */
    public boolean seesProject(String code) {
        return seesEveryProject() || (isLiaison() && owners.projects().contains(code));
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
