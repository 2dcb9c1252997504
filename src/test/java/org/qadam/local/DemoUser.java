package org.qadam.local;

import java.util.List;
import org.qadam.access.Role;

/** Somebody to try the programme as; her password is her name. */
record DemoUser(String name, String who, List<Role> roles, List<String> donors) {

    List<String> roleNames() {
        return roles.stream().map(Role::name).toList();
    }
}
