package org.qadam.organisation;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.qadam.repository.Criteria;

record OrganisationFilter(@Nullable String name, @Nullable String parent) {

    static final OrganisationFilter NONE = new OrganisationFilter(null, null);

    Bson bson() {
        return new Criteria().named("names", name).eq("parent", parent).bson();
    }
}
