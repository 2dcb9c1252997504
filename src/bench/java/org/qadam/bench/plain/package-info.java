/** A server of the same schema with Spring for GraphQL and Spring Data MongoDB, as their guides show it. */
@NullMarked
package org.qadam.bench.plain;

import org.jspecify.annotations.NullMarked;
