# The .deb: `./dev package`. Libraries are found by what the programs are linked to; what is only loaded at run time is
# named here.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME work-account-wizard)
set(CPACK_PACKAGE_VENDOR "The Work Account Wizard authors")
set(CPACK_PACKAGE_CONTACT "The Work Account Wizard authors <nobody@workaccountwizard.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "check, create, hand over and repair Microsoft work accounts")
set(CPACK_PACKAGE_DESCRIPTION
"Takes an administrator from the question whether the company already has a
Microsoft work account (a user in Microsoft Entra ID, formerly Azure Active
Directory) to a person who can sign in to Partner Center.
.
A practice company is built in, so that everything can be tried without a
Microsoft account. work-account-sandbox serves it to other programs.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded, not linked: the SQL and SVG plugins, for the ledger and the icons, and Graphviz, for the map.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libgvc6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "libsecret-1-0, gnome-keyring | kwalletmanager | keepassxc, qt6-wayland, qt6-translations-l10n, xdg-utils, fonts-noto-core")

# What it is made of, with the versions of this machine (SPDX); where there is no dpkg, none is made.
find_program(DPKG_QUERY dpkg-query)
if(DPKG_QUERY)
    foreach(part work-account-wizard wizard-window wizard-plain)
        if(TARGET ${part})
            string(APPEND parts " \"$<TARGET_FILE:${part}>\"")
        endif()
    endforeach()
    install(CODE "
        set(place \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR}/doc/work-account-wizard\")
        file(MAKE_DIRECTORY \"\${place}\")
        execute_process(COMMAND bash \"${PROJECT_SOURCE_DIR}/resources/package/sbom.sh\" ${PROJECT_VERSION}
                \"$<TARGET_FILE:work-account-sandbox>\" ${parts}
            OUTPUT_FILE \"\${place}/sbom.spdx.json\" COMMAND_ERROR_IS_FATAL ANY)")
endif()

install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/work-account-wizard RENAME copyright)
include(CPack)
