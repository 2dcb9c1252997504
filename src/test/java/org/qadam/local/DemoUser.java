package org.qadam.local;

import java.util.List;
import org.qadam.access.Role;

/** A user of the development issuer; the password is the name. */
record DemoUser(String name, String who, List<Role> roles, List<String> donors) {

    List<String> roleNames() {
        return roles.stream().map(Role::name).toList();
    }
}
