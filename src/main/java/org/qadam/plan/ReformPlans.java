package org.qadam.plan;

import static com.mongodb.client.model.Filters.empty;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.qadam.access.Scope;
import org.qadam.access.View;
import org.qadam.shelf.Shelf;
import org.qadam.shelf.Shelves;
import org.springframework.stereotype.Component;

/** The plans of reform. */
@Component
public class ReformPlans {

    private final Shelf<ReformPlan> shelf;

    ReformPlans(Shelves shelves) {
        this.shelf = shelves.open("reformPlans", ReformPlan.class, Scope::everything);
    }

    public ReformPlan getReformPlan(View view, String code) {
        return shelf.get(view, code);
    }

    List<ReformPlan> listReformPlans(View view) {
        return shelf.all(view);
    }

    public Map<String, ReformPlan> find(View view, Collection<String> codes) {
        return shelf.find(view, codes);
    }

    /** Codes of all plans, before there is a scope: what a plan owns is everybody's. */
    public List<String> codes(long position) {
        return shelf.unscoped(position, empty()).stream().map(ReformPlan::code).toList();
    }
}
