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

/** Provides browser users to a test and closes their pages after it. The browser is started once for all tests. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (BrowserExtension.class.getResource("/static/explorer/index.html") == null) {
            return disabled("the pages were not built; build without -Dpages.skip");
        }
        if (Chromium.installed().isEmpty()) {
            return disabled("no Chromium was found on the PATH; install the package chromium");
        }
        return ConditionEvaluationResult.enabled("The pages are built and a browser is installed");
    }

    private static ConditionEvaluationResult disabled(String reason) {
        System.out.printf("Browser tests are not run: %s.%n", reason);
        return ConditionEvaluationResult.disabled("Browser tests are not run: %s.".formatted(reason));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == BrowserUsers.class;
    }

    @Override
    public BrowserUsers resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var chromium = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, _ -> Chromium.start(), Chromium.class);
        var programme = SpringExtension.getApplicationContext(context).getBean(Programme.class);
        return context.getStore(NAMESPACE)
                .computeIfAbsent(
                        BrowserUsers.class,
                        _ -> new BrowserUsers(chromium.browser(), programme.address()),
                        BrowserUsers.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var users = context.getStore(NAMESPACE).get(BrowserUsers.class, BrowserUsers.class);
        if (users != null) {
            users.close();
        }
    }
}
