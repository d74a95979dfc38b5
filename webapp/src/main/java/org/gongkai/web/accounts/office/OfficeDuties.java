package org.gongkai.web.accounts.office;

import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.entrance.StaffAuthentication;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page what its reader's posts allow somewhere, so that the rail of duties offers nothing else. */
@ControllerAdvice
class OfficeDuties {
    @ModelAttribute("duties")
    Set<String> duties(@Nullable Authentication now) {
        return now instanceof StaffAuthentication staff
                ? staff.getPrincipal().posts().stream()
                        .flatMap(post -> Permissions.of(post.role()).stream())
                        .map(Enum::name)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
