package org.qadam.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qadam.local.ProgrammeTest;

/** Looks at the pages of the whole programme in a browser; not run, and the reason said, where that cannot be done. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProgrammeTest
@ExtendWith(BrowserExtension.class)
@interface BrowserTest {}
