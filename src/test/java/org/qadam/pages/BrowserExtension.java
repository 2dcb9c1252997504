package org.qadam.pages;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.qadam.local.Programme;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Lets visitors into a test, and sends them away after it; the browser is started once for all tests. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (BrowserExtension.class.getResource("/static/explorer/index.html") == null) {
            return notRun("the pages were not built; build without -Dpages.skip");
        }
        if (Chromium.installed().isEmpty()) {
            return notRun("there is no Chromium on the PATH; install the package chromium");
        }
        return ConditionEvaluationResult.enabled("there are pages, and a browser");
    }

    private static ConditionEvaluationResult notRun(String why) {
        System.out.printf("Browser tests are not run: %s.%n", why);
        return ConditionEvaluationResult.disabled("Browser tests are not run: %s.".formatted(why));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == BrowserUsers.class;
    }

    @Override
    public BrowserUsers resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var chromium =
                context.getRoot().getStore(OURS).computeIfAbsent(Chromium.class, _ -> Chromium.start(), Chromium.class);
        var programme = SpringExtension.getApplicationContext(context).getBean(Programme.class);
        return context.getStore(OURS)
                .computeIfAbsent(
                        BrowserUsers.class,
                        _ -> new BrowserUsers(chromium.browser(), programme.address()),
                        BrowserUsers.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var visitors = context.getStore(OURS).get(BrowserUsers.class, BrowserUsers.class);
        if (visitors != null) {
            visitors.leave();
        }
    }
}
