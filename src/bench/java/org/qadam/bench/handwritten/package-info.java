/** The server to which the others are compared: it answers two questions only, without a GraphQL engine. */
@NullMarked
package org.qadam.bench.handwritten;

import org.jspecify.annotations.NullMarked;
