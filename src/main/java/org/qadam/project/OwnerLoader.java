package org.qadam.project;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.qadam.access.View;
import org.qadam.graphql.CodeLoaders;
import org.qadam.plan.ReformPlans;
import org.springframework.stereotype.Component;

/** What owns periods, indicators and statements: projects and plans. */
@Component
class OwnerLoader {

    private final Projects projects;
    private final ReformPlans plans;

    OwnerLoader(Projects projects, ReformPlans plans, CodeLoaders lookups) {
        this.projects = projects;
        this.plans = plans;
        lookups.register("ownersByCode", this::find);
    }

    /** Those of them that the view shows, by their codes. */
    private Map<String, Object> find(View view, Collection<String> codes) {
        var found = new HashMap<String, Object>(plans.find(view, codes));
        found.putAll(projects.find(view, codes));
        return found;
    }
}
