// SPDX-License-Identifier: MIT
#include "graph/discovery/domain_name.h"

#include <algorithm>
#include <iterator>

namespace graph {

namespace {

//! Mailbox providers anybody can get an address from, by company; country variants are written out because a pattern
//! like "yahoo.*" would also take in companies' own domains.
constexpr const char *consumerDomains[] = {
    // Microsoft
    "outlook.com", "outlook.at", "outlook.be", "outlook.cl", "outlook.co.id", "outlook.co.il", "outlook.co.nz",
    "outlook.co.th", "outlook.com.ar", "outlook.com.au", "outlook.com.br", "outlook.com.gr", "outlook.com.pe",
    "outlook.com.tr", "outlook.com.vn", "outlook.cz", "outlook.de", "outlook.dk", "outlook.es", "outlook.fr",
    "outlook.hu", "outlook.ie", "outlook.in", "outlook.it", "outlook.jp", "outlook.kr", "outlook.lv", "outlook.my",
    "outlook.ph", "outlook.pt", "outlook.sa", "outlook.sg", "outlook.sk", "hotmail.com", "hotmail.be", "hotmail.ca",
    "hotmail.ch", "hotmail.co.id", "hotmail.co.il", "hotmail.co.jp", "hotmail.co.kr", "hotmail.co.nz", "hotmail.co.th",
    "hotmail.co.uk", "hotmail.co.za", "hotmail.com.ar", "hotmail.com.au", "hotmail.com.br", "hotmail.com.tr",
    "hotmail.cz", "hotmail.de", "hotmail.dk", "hotmail.es", "hotmail.fi", "hotmail.fr", "hotmail.gr", "hotmail.it",
    "hotmail.nl", "hotmail.no", "hotmail.rs", "hotmail.se", "hotmail.sg", "live.com", "live.at", "live.be", "live.ca",
    "live.ch", "live.cl", "live.cn", "live.co.kr", "live.co.uk", "live.co.za", "live.com.ar", "live.com.au",
    "live.com.mx", "live.com.my", "live.com.pt", "live.com.sg", "live.de", "live.dk", "live.fi", "live.fr", "live.hk",
    "live.ie", "live.in", "live.it", "live.jp", "live.nl", "live.no", "live.ru", "live.se", "msn.com",
    "windowslive.com", "passport.com", "webtv.net",
    // Google, Apple
    "gmail.com", "googlemail.com", "icloud.com", "me.com", "mac.com", "privaterelay.appleid.com",
    // Yahoo and AOL
    "yahoo.com", "yahoo.at", "yahoo.be", "yahoo.bg", "yahoo.ca", "yahoo.ch", "yahoo.cl", "yahoo.co.id", "yahoo.co.il",
    "yahoo.co.in", "yahoo.co.jp", "yahoo.co.kr", "yahoo.co.nz", "yahoo.co.th", "yahoo.co.uk", "yahoo.co.za",
    "yahoo.com.ar", "yahoo.com.au", "yahoo.com.br", "yahoo.com.cn", "yahoo.com.co", "yahoo.com.hk", "yahoo.com.mx",
    "yahoo.com.my", "yahoo.com.pe", "yahoo.com.ph", "yahoo.com.sg", "yahoo.com.tr", "yahoo.com.tw", "yahoo.com.ve",
    "yahoo.com.vn", "yahoo.cz", "yahoo.de", "yahoo.dk", "yahoo.es", "yahoo.fi", "yahoo.fr", "yahoo.gr", "yahoo.hu",
    "yahoo.ie", "yahoo.in", "yahoo.it", "yahoo.nl", "yahoo.no", "yahoo.pl", "yahoo.pt", "yahoo.ro", "yahoo.se",
    "ymail.com", "rocketmail.com", "aol.com", "aol.co.uk", "aol.de", "aol.fr", "aol.it", "aim.com", "verizon.net",
    "netscape.net",
    // Private-mail providers
    "proton.me", "protonmail.com", "protonmail.ch", "pm.me", "tutanota.com", "tutanota.de", "tuta.io", "tuta.com",
    "tutamail.com", "keemail.me", "fastmail.com", "fastmail.fm", "hushmail.com", "hush.com", "mailfence.com",
    "posteo.de", "posteo.net", "mailbox.org", "runbox.com", "disroot.org", "riseup.net", "startmail.com", "hey.com",
    "zoho.com", "zohomail.com", "zohomail.eu", "duck.com", "skiff.com", "cock.li",
    // Germany, Austria, Switzerland
    "gmx.de", "gmx.net", "gmx.com", "gmx.at", "gmx.ch", "gmx.us", "gmx.co.uk", "gmx.fr", "gmx.es", "web.de",
    "t-online.de", "freenet.de", "arcor.de", "mail.de", "email.de", "online.de", "1und1.de", "kabelmail.de",
    "vodafonemail.de", "aon.at", "chello.at", "utanet.at", "bluewin.ch", "hispeed.ch", "sunrise.ch",
    // Netherlands, Belgium, Luxembourg
    "ziggo.nl", "kpnmail.nl", "kpnplanet.nl", "planet.nl", "hetnet.nl", "home.nl", "xs4all.nl", "upcmail.nl",
    "casema.nl", "chello.nl", "quicknet.nl", "telfort.nl", "tele2.nl", "zonnet.nl", "onsbrabantnet.nl", "caiway.nl",
    "solcon.nl", "freeler.nl", "online.nl", "wxs.nl", "zeelandnet.nl", "telenet.be", "skynet.be", "proximus.be",
    "scarlet.be", "voo.be", "belgacom.net", "pandora.be", "pt.lu",
    // France, Italy, Spain, Portugal
    "orange.fr", "wanadoo.fr", "free.fr", "sfr.fr", "laposte.net", "bbox.fr", "neuf.fr", "aliceadsl.fr", "libero.it",
    "virgilio.it", "tiscali.it", "alice.it", "tim.it", "tin.it", "email.it", "inwind.it", "iol.it", "fastwebnet.it",
    "terra.es", "telefonica.net", "ono.com", "movistar.es", "sapo.pt",
    // United Kingdom, Ireland
    "btinternet.com", "btopenworld.com", "sky.com", "virginmedia.com", "ntlworld.com", "talktalk.net", "tiscali.co.uk",
    "blueyonder.co.uk", "plusnet.com", "eircom.net",
    // Nordic and Baltic countries
    "telia.com", "bredband.net", "comhem.se", "spray.se", "online.no", "frisurf.no", "mail.dk", "stofanet.dk",
    "jubii.dk", "luukku.com", "kolumbus.fi", "inbox.lv", "inbox.lt", "mail.ee",
    // Central and eastern Europe
    "seznam.cz", "email.cz", "centrum.cz", "centrum.sk", "azet.sk", "post.sk", "zoznam.sk", "wp.pl", "onet.pl",
    "onet.eu", "op.pl", "poczta.onet.pl", "o2.pl", "interia.pl", "interia.eu", "poczta.fm", "vp.pl", "gazeta.pl",
    "freemail.hu", "citromail.hu", "indamail.hu", "abv.bg", "mail.bg", "dir.bg", "ukr.net", "i.ua", "meta.ua",
    "bigmir.net", "mail.ru", "inbox.ru", "list.ru", "bk.ru", "internet.ru", "yandex.ru", "yandex.com", "yandex.ua",
    "yandex.by", "yandex.kz", "ya.ru", "rambler.ru", "lenta.ru", "tut.by", "net.hr", "siol.net",
    // The Americas
    "comcast.net", "xfinity.com", "att.net", "sbcglobal.net", "bellsouth.net", "pacbell.net", "cox.net", "charter.net",
    "spectrum.net", "roadrunner.com", "rr.com", "earthlink.net", "juno.com", "netzero.net", "optonline.net",
    "frontier.com", "windstream.net", "centurylink.net", "mail.com", "email.com", "usa.com", "rogers.com", "shaw.ca",
    "sympatico.ca", "bell.net", "telus.net", "videotron.ca", "uol.com.br", "bol.com.br", "terra.com.br", "ig.com.br",
    "globo.com", "prodigy.net.mx", "fibertel.com.ar",
    // Asia and Oceania
    "qq.com", "foxmail.com", "163.com", "126.com", "yeah.net", "sina.com", "sina.cn", "sohu.com", "139.com", "189.cn",
    "aliyun.com", "naver.com", "daum.net", "hanmail.net", "nate.com", "docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp",
    "i.softbank.jp", "nifty.com", "rediffmail.com", "indiatimes.com", "sify.com", "bigpond.com", "bigpond.net.au",
    "optusnet.com.au", "iinet.net.au", "tpg.com.au", "westnet.com.au", "xtra.co.nz", "slingshot.co.nz",
    "pacific.net.sg", "singnet.com.sg", "pchome.com.tw", "walla.co.il", "walla.com", "mynet.com",
    // Africa
    "mweb.co.za", "telkomsa.net", "webmail.co.za", "vodamail.co.za"};

} // namespace

bool isConsumerDomain(const QString &domain)
{
    const QString lower = domain.toLower();
    return std::any_of(std::begin(consumerDomains), std::end(consumerDomains),
        [&lower](const char *name) { return lower == QLatin1String(name); });
}

} // namespace graph
