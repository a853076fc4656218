// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <memory>

namespace test {

//! Stands in for the system browser and the person in front of it, over real HTTP in the test's event loop: opens the
//! sign-in page, picks the account, answers the consent page, and follows the way back to the app's own listener.
//! `opener()` fits Machine::openBrowser. Everything is asynchronous; `finished()` says when nothing more will happen.
class SandboxBrowser {
public:
    explicit SandboxBrowser(QString user = QStringLiteral("admin@contoso.com"))
        : m_state(std::make_shared<State>())
    {
        m_state->user = std::move(user);
    }
    ~SandboxBrowser()
    {
        // A page may still be on its way; it must not find a person who is gone.
        m_state->closed = true;
    }
    SandboxBrowser(const SandboxBrowser &) = delete;
    SandboxBrowser &operator=(const SandboxBrowser &) = delete;

    //! Who signs in from the next page on.
    void setUser(QString user) { m_state->user = std::move(user); }
    //! Presses Decline on the consent page.
    void setDecline(bool on) { m_state->decline = on; }
    //! Presses Cancel on the page of accounts.
    void setCancel(bool on) { m_state->cancel = on; }
    //! Opens the page and walks away.
    void setAbandon(bool on) { m_state->abandon = on; }
    //! Ticks "Consent on behalf of your organisation".
    void setForOrganisation(bool on) { m_state->organisation = on; }
    //! There is no browser: `opener()` says false.
    void setMissing(bool on) { m_state->missing = on; }

    //! For Machine::openBrowser; may outlive this object, and then opens nothing.
    std::function<bool(QUrl)> opener()
    {
        return [state = m_state](const QUrl &url) {
            if (state->missing || state->closed)
                return false;
            state->opened.append(url);
            if (!state->abandon)
                state->go(state, "GET", url, {});
            return true;
        };
    }
    bool open(const QUrl &url) { return opener()(url); }
    //! Opens a device code's page and types the code.
    void typeCode(const QUrl &page, const QString &userCode)
    {
        m_state->opened.append(page);
        m_state->go(m_state, "POST", page, State::encoded({{QStringLiteral("otc"), userCode}}));
    }

    const QList<QUrl> &opened() const { return m_state->opened; } //!< addresses the app asked to open
    const QList<QUrl> &visited() const { return m_state->visited; } //!< every address loaded, redirects included
    bool finished() const { return !m_state->opened.isEmpty() && m_state->pending == 0; }
    //! The page one ended on: the app's own "you can close this", or an error page of the sandbox.
    const QString &page() const { return m_state->page; }
    int status() const { return m_state->status; }

private:
    struct State {
        QString user;
        bool decline = false;
        bool cancel = false;
        bool abandon = false;
        bool organisation = false;
        bool missing = false;
        bool closed = false;
        QList<QUrl> opened;
        QList<QUrl> visited;
        QString page;
        int status = 0;
        int pending = 0;
        QNetworkAccessManager manager;

        static QByteArray encoded(const QList<QPair<QString, QString>> &fields)
        {
            QByteArray body;
            for (const auto &[name, value] : fields) {
                if (!body.isEmpty())
                    body += '&';
                body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
            }
            return body;
        }

        static QString unescaped(QString html)
        {
            return html.replace(QLatin1String("&lt;"), QLatin1String("<"))
                .replace(QLatin1String("&gt;"), QLatin1String(">"))
                .replace(QLatin1String("&quot;"), QLatin1String("\""))
                .replace(QLatin1String("&#39;"), QLatin1String("'"))
                .replace(QLatin1String("&amp;"), QLatin1String("&"));
        }

        void go(const std::shared_ptr<State> &self, const QByteArray &method, const QUrl &url, const QByteArray &body)
        {
            visited.append(url);
            ++pending;
            QNetworkRequest request(url);
            request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
            request.setTransferTimeout(20'000);
            if (!body.isEmpty())
                request.setHeader(
                    QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
            QNetworkReply *reply = manager.sendCustomRequest(request, method, body);
            const std::weak_ptr<State> weak = self;
            QObject::connect(reply, &QNetworkReply::finished, reply, [reply, weak] {
                reply->deleteLater();
                if (const auto state = weak.lock())
                    state->arrived(state, *reply);
            });
        }

        void arrived(const std::shared_ptr<State> &self, QNetworkReply &reply)
        {
            --pending;
            status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            page = QString::fromUtf8(reply.readAll());
            const QUrl here = reply.url();
            if (closed)
                return;
            if (status == 301 || status == 302 || status == 303) {
                go(self, "GET", here.resolved(QUrl::fromEncoded(reply.rawHeader("Location"))), {});
                return;
            }
            static const QRegularExpression formTag(QStringLiteral("<form method=\"post\" action=\"([^\"]*)\">"));
            static const QRegularExpression hiddenTag(
                QStringLiteral("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">"));
            const QRegularExpressionMatch form = formTag.match(page);
            if (!form.hasMatch())
                return;
            const QUrl action = here.resolved(QUrl(unescaped(form.captured(1))));
            QList<QPair<QString, QString>> fields;
            QString step;
            for (auto it = hiddenTag.globalMatch(page); it.hasNext();) {
                const QRegularExpressionMatch hidden = it.next();
                fields.append({unescaped(hidden.captured(1)), unescaped(hidden.captured(2))});
                if (fields.last().first == QLatin1String("sandbox_step"))
                    step = fields.last().second;
            }
            if (step == QLatin1String("account")) {
                // Only the page that lists people has this field; error pages offer to try again.
                if (!page.contains(QLatin1String("name=\"other\"")))
                    return;
                if (cancel)
                    fields.append({QStringLiteral("action"), QStringLiteral("cancel")});
                else
                    fields.append({QStringLiteral("other"), user});
            } else if (step == QLatin1String("consent")) {
                fields.append(
                    {QStringLiteral("decision"), decline ? QStringLiteral("decline") : QStringLiteral("accept")});
                if (organisation)
                    fields.append({QStringLiteral("organisation"), QStringLiteral("yes")});
            } else if (page.contains(QLatin1String("name=\"otc\""))) {
                return; // a device code has to be typed first
            }
            go(self, "POST", action, encoded(fields));
        }
    };

    std::shared_ptr<State> m_state;
};

} // namespace test
