package org.qadam;

import com.tngtech.archunit.core.domain.JavaClass;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.Nullness;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/** A property of a type or field as the schema and as Java declare it; both use the same names. */
record SchemaComparison(String name, Object inSchema, Object inJava) {

    boolean agrees() {
        return inSchema.equals(inJava);
    }

    static List<SchemaComparison> enums(GraphQLSchema schema) {
        return types(schema, GraphQLEnumType.class)
                .flatMap(type -> named(type, Class::isEnum)
                        .map(it -> new SchemaComparison(
                                type.getName(),
                                type.getValues().stream()
                                        .map(GraphQLEnumValueDefinition::getName)
                                        .toList(),
                                Stream.of(it.getEnumConstants())
                                        .map(Object::toString)
                                        .toList())))
                .toList();
    }

    /**
     * Returns the nullability of record components and of the results of controller methods that are not batched. The
     * fields of Query are left out: they are null only with an error, for which Java throws an exception.
     */
    static List<SchemaComparison> nullable(SchemaReport report) {
        var answered = types(report.schema(), GraphQLObjectType.class)
                .filter(it -> !it.getName().equals("Query"))
                .flatMap(type -> type.getFieldDefinitions().stream().flatMap(it -> answered(report, type, it)));
        var asked = types(report.schema(), GraphQLInputObjectType.class)
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .flatMap(it -> component(type, it.getName())
                                .map(java -> twin(type, it.getName(), it.getType(), java))));
        return Stream.concat(answered, asked).toList();
    }

    private static Stream<SchemaComparison> answered(
            SchemaReport report, GraphQLObjectType type, GraphQLFieldDefinition field) {
        var fetcher = report.dataFetcher(FieldCoordinates.coordinates(type, field));
        var java = fetcher instanceof SelfDescribingDataFetcher<?> it ? method(it) : component(type, field.getName());
        return java.map(it -> twin(type, field.getName(), field.getType(), it));
    }

    private static Stream<Method> method(SelfDescribingDataFetcher<?> fetcher) {
        var method = fetcher.asMethod();
        return method == null || fetcher.usesDataLoader() || Future.class.isAssignableFrom(method.getReturnType())
                ? Stream.empty()
                : Stream.of(method);
    }

    private static Stream<Method> component(GraphQLNamedType type, String field) {
        return named(type, Class::isRecord)
                .flatMap(it -> Stream.of(it.getRecordComponents()))
                .filter(it -> it.getName().equals(field))
                .map(RecordComponent::getAccessor);
    }

    private static SchemaComparison twin(GraphQLNamedType type, String field, GraphQLType kind, Method java) {
        return new SchemaComparison(
                "%s.%s = %s".formatted(type.getName(), field, java),
                GraphQLTypeUtil.isNullable(kind),
                Nullness.forMethodReturnType(java) == Nullness.NULLABLE);
    }

    private static <T extends GraphQLNamedType> Stream<T> types(GraphQLSchema schema, Class<T> kind) {
        return schema.getAllTypesAsList().stream()
                .filter(it -> kind.isInstance(it) && !it.getName().startsWith("__"))
                .map(kind::cast);
    }

    private static Stream<? extends Class<?>> named(GraphQLNamedType type, Predicate<Class<?>> kind) {
        return ImportedClasses.PROGRAMME.stream()
                .filter(it -> it.getSimpleName().equals(type.getName()))
                .map(JavaClass::reflect)
                .filter(kind);
    }
}
