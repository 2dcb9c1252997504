package org.qadam.repository;

import java.util.function.Function;
import java.util.stream.Stream;
import org.qadam.shared.Document;

/**
 * Where documents name their parents.
 *
 * @param path path of the stored field with the codes of the parents
 * @param of returns the codes of the parents that a document names in this field
 */
public record ParentCodes<T extends Document>(String path, Function<T, Stream<String>> of) {}
