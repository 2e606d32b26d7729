"""Looks over the shoulder of a browser window: what it asks, what it gets, what it keeps."""

from urllib.parse import urlsplit

CONTENT_POLICY = {
    "default-src": "'none'",
    "style-src": "'self'",
    "script-src": "'self'",
    "img-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}


class Watch:
    """Holds every request and answer of a window to what Luwte promises."""

    def __init__(self, context, address: str):
        self.context = context
        self.host = urlsplit(address).netloc
        self.found: list[str] = []
        context.on("request", self._on_request)
        context.on("response", self._on_response)
        context.on("console", self._on_console)
        context.on("weberror", lambda error: self.found.append(f"script error: {error.error}"))

    def problems(self) -> list[str]:
        """What was found, and the cookies and storage that were left."""
        cookies = [f"cookie set: {cookie['name']}" for cookie in self.context.cookies()]
        kept = self.context.storage_state()["origins"]
        return self.found + cookies + ([f"kept in the browser: {kept}"] if kept else [])

    def _on_request(self, request) -> None:
        parts = urlsplit(request.url)
        if parts.netloc != self.host:
            self.found.append(f"request to another host: {request.url}")
        if "antwoord" in parts.query or "waarde" in parts.query:
            self.found.append(f"answers in an address: {request.url}")

    def _on_response(self, response) -> None:
        headers, kind, path = response.headers, response.request.resource_type, urlsplit(response.url).path
        policy = dict(part.strip().split(" ", 1) for part in headers.get("content-security-policy", "").split(";") if part)
        if policy != CONTENT_POLICY:
            self.found.append(f"{path}: content policy is {policy}")
        if headers.get("x-content-type-options") != "nosniff" or headers.get("referrer-policy") != "no-referrer":
            self.found.append(f"{path}: lacks nosniff or no-referrer")
        if "set-cookie" in headers:
            self.found.append(f"{path}: sets a cookie")
        caching = headers.get("cache-control", "")
        if kind == "document" and (response.request.method == "POST" or response.status >= 400):
            if caching != "no-store":
                self.found.append(f"{path}: may be kept: {caching!r}")
        elif kind == "document" and response.status < 300 and caching not in ("no-store", "no-cache"):
            self.found.append(f"{path}: kept without asking: {caching!r}")
        if response.status >= 500:
            self.found.append(f"{path}: status {response.status}")

    def _on_console(self, message) -> None:
        if message.type == "error" and "status of 4" not in message.text:
            self.found.append(f"console: {message.text}")
