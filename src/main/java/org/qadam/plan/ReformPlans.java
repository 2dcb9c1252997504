package org.qadam.plan;

import static com.mongodb.client.model.Filters.empty;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.qadam.access.Scope;
import org.qadam.access.View;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.springframework.stereotype.Component;

/** The plans of reform. */
@Component
public class ReformPlans {

    private final DocumentRepository<ReformPlan> repository;

    ReformPlans(DocumentRepositories repositories) {
        this.repository = repositories.create("reformPlans", ReformPlan.class, Scope::everything);
    }

    public ReformPlan getReformPlan(View view, String code) {
        return repository.get(view, code);
    }

    List<ReformPlan> listReformPlans(View view) {
        return repository.all(view);
    }

    public Map<String, ReformPlan> find(View view, Collection<String> codes) {
        return repository.find(view, codes);
    }

    /** Codes of all plans, before there is a scope: what a plan owns is everybody's. */
    public List<String> codes(long position) {
        return repository.findUnscoped(position, empty()).stream()
                .map(ReformPlan::code)
                .toList();
    }
}
