// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/http/reply.h"
#include "graph/result.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace graph {

//! An OData error object, read leniently: names without case, `innerError` nested or spelled `innererror`, `details`
//! an array or one object, `message` a string or `{lang, value}`
//! (https://learn.microsoft.com/graph/errors, OData JSON 4.01 section 21.1).
class ODataError {
public:
    class Part {
    public:
        QString code;
        QString message;
        QString target;
    };

    //! The error in an answer's body; with an empty code where there is none.
    static ODataError in(const QJsonObject &body);

    QString code;
    QString message;
    QString target;
    QString requestId; //!< from the inner error
    std::vector<Part> details;
    std::vector<QString> innerCodes; //!< outermost first

    //! True where the code, a detail's or an inner one is `code`, compared without case.
    bool says(const char *code) const;
};

//! What an answer of Graph that is no success means. Branches on codes; message texts, which Microsoft may change, only
//! name the property at fault where one code stands for several causes, and tell a taken value where there are no
//! details. Targets: the property's name; "passwordProfile.password" for whatever is wrong with a password.
//! An error page that is not Graph's own is Fault::BadReply (Fault::ServerDown from 500 on).
Error graphError(const Reply &reply, SystemTime now);

} // namespace graph
