#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""browser.py URL: the system browser and the person in front of it, for the sandbox's sign-in: picks the administrator,
accepts what is asked for, and follows the way back to the program's own page. Serves as `xdg-open`."""
import html
import re
import sys
import urllib.parse
import urllib.request

where, fields = sys.argv[1], None
for _ in range(12):
    body = None if fields is None else urllib.parse.urlencode(fields).encode()
    with urllib.request.urlopen(where, body, timeout=20) as answer:
        here, page = answer.geturl(), answer.read().decode()
    form = re.search(r'<form method="post" action="([^"]*)">', page)
    if not form:
        break
    where = urllib.parse.urljoin(here, html.unescape(form[1]))
    fields = [(html.unescape(name), html.unescape(value))
              for name, value in re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', page)]
    step = dict(fields).get("sandbox_step")
    if step == "account":
        fields.append(("other", "admin@contoso.com"))
    elif step == "consent":
        fields.append(("decision", "accept"))
