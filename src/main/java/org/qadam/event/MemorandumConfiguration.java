package org.qadam.event;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.qadam.access.Scope;
import org.qadam.event.Memorandum.Counterpart;
import org.qadam.graphql.FieldConfigurer;
import org.qadam.graphql.FieldRegistry;
import org.qadam.organisation.Organisation;
import org.qadam.place.Place;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.SortOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MemorandumConfiguration implements FieldConfigurer {

    @Bean
    DocumentRepository<Memorandum> memoranda(DocumentRepositories repositories) {
        return repositories.create(
                "memoranda", Memorandum.class, Scope::everything, SortOrder.byDay("when"), "counterparts.code");
    }

    @Override
    public void configure(FieldRegistry fields) {
        fields.query()
                .one("memorandum", Memorandum.class)
                .connection("memoranda", Memorandum.class, MemorandumFilter.class);
        fields.on(Memorandum.class)
                .toOne("event", Memorandum::event, Event.class)
                .toManyOfAnyType(
                        "counterparts", it -> it.counterparts().stream().map(Counterpart::link));
        fields.backlinks(Memorandum.class)
                .list(Event.class, "memoranda", "event", it -> Stream.ofNullable(it.event()))
                .list(Place.class, "memoranda", with(Counterpart.Kind.PLACE), it -> it.codes(Counterpart.Kind.PLACE))
                .list(
                        Organisation.class,
                        "memoranda",
                        with(Counterpart.Kind.ORGANISATION),
                        it -> it.codes(Counterpart.Kind.ORGANISATION));
    }

    /** Selects the memoranda with a counterpart that is of this kind and has one of the codes. */
    private static Function<Collection<String>, Bson> with(Counterpart.Kind kind) {
        return codes -> elemMatch("counterparts", and(eq("kind", kind), in("code", codes)));
    }
}
