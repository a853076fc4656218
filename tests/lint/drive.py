#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""drive.py start|main: waits for the wizard's window on this display, or walks the main job in it as well, by the roles
and names that it tells to assistive technology. Prints each step; ends with 1 where one cannot be done."""
import re
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 30


def window():
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(at)
        if program and program.get_name() == "work-account-wizard":
            return program
    return None


def shown(thing, depth=0):
    """All that can be seen, the window in front last."""
    if depth > 0 and not thing.get_state_set().contains(Atspi.StateType.SHOWING):
        return
    yield thing
    for at in range(thing.get_child_count()):
        child = thing.get_child_at_index(at)
        if child:
            yield from shown(child, depth + 1)


def text_of(thing):
    if "Text" in thing.get_interfaces():
        return Atspi.Text.get_text(thing, 0, -1)
    return thing.get_name()


def look(role, name, usable):
    program = window()
    found = None
    for thing in shown(program) if program else ():
        if re.fullmatch(role, thing.get_role_name()) and re.fullmatch(name, thing.get_name()):
            states = thing.get_state_set()
            if not usable or states.contains(Atspi.StateType.ENABLED):
                found = thing
    return found


def wait(role, name, usable=True):
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            found = look(role, name, usable)
        except Exception as gone:  # what is shown changes while it is read
            found, _ = None, gone
        if found:
            return found
        time.sleep(0.05)
    print(f"FAIL  no {role} named {name}; there is:")
    for thing in shown(window()) if window() else ():
        print(f"      {thing.get_role_name()}: {text_of(thing)!r}")
    sys.exit(1)


def press(role, name):
    Atspi.Action.do_action(wait(role, name), 0)


def write(name, value):
    field = wait("text", name)
    Atspi.EditableText.set_text_contents(field, value)
    until = time.monotonic() + PATIENCE
    while text_of(field) != value and time.monotonic() < until:
        time.sleep(0.05)


def hand_over():
    """The menu of a box takes the keyboard for itself; what its lines offer to assistive technology chooses nothing."""
    for _ in range(9):
        press("combo box", "Method:")
        wait("list item", "In person", usable=False)
        subprocess.run(["xdotool", "key", "Down", "Return"], check=True)
        press("push button", "Handed over: erase it here")
        until = time.monotonic() + 3
        while time.monotonic() < until:
            if look("push button", "Next", usable=True):
                return
            time.sleep(0.05)


def step(number, what):
    wait("label", f"Step {number} of .*", usable=False)
    print(f"ok    {what}", flush=True)


step(1, "it starts")
if sys.argv[1] == "start":
    sys.exit(0)
press("radio button", "Check for a work account")
press("push button", "Next")
step(2, "the check is open")
write("Company domain or e-mail address at work:", "contoso.com")
press("push button", "Check")
press("push button", "Next")
step(3, "contoso.com has a work account")
press("push button", "Sign in in the browser")
wait("label", "Signed in as admin@contoso.com.", usable=False)
press("push button", "Next")
step(4, "signed in through the browser")
press("check box", "Go on and create an account for a person")
press("push button", "Next")
step(5, "the organisation is read")
write("First name", "José")
write("Last name", "Núñez")
# The permission is asked for here and not before, and its reason is told first.
press("push button", "Grant permission")
press("push button", "Sign in in the browser")
press("push button", "Next")
step(6, "the permission is granted, and nothing stands in the way of José Núñez")
press("push button", "Create work account")
press("push button", "Next.*")
step(7, "the work account is created")
press("check box", "Show password")
hand_over()
press("push button", "Next")
step(8, "the password is handed over, and erased here")
