package import Foundation

/// Every kind of event, so that what is kept can be read back.
package enum EventCatalogue {
    package static let zaak: [any ZaakEvent.Type] = [
        AanvraagReceived.self,
        ReceiptCorrected.self,
        ProcedureWithdrawn.self,
        FeitenGiven.self,
        StukReceived.self,
        OordelenReopened.self,
        SupplementAsked.self,
        AanvraagCompleted.self,
        BeslistermijnExtended.self,
        BeslistermijnSuspended.self,
        AanvraagLeftUntreated.self,
        BesluitTaken.self,
        BesluitSent.self,
        BesluitProposed.self,
        ZienswijzeAsked.self,
        ZienswijzeGiven.self,
        BezwaarLodged.self,
        BezwaarPostponed.self,
        BezwaarDecided.self,
        IngebrekestellingReceived.self,
        DwangsomExcepted.self,
        DwangsomDecided.self,
        CareEnded.self,
        ZaakClosed.self,
        HerzieningOpened.self,
        StartConfirmed.self,
        ToetsmomentRecorded.self,
        AdviesAsked.self,
        AdviesGiven.self,
        FormFilled.self,
        VoorwaardeJudged.self,
        VoorwaardeLeftAside.self,
        SpreekuurPlanned.self,
        SpreekuurRecorded.self,
        ConsultHeld.self,
        OverlegPlanned.self,
        OverlegRecorded.self,
        ToestemmingChanged.self,
        GezagEstablished.self,
        ContactMarked.self,
        VerlengingOpened.self,
        VerlengingQuestionsAnswered.self,
        ZaakAssigned.self,
        PersonaliaRecorded.self,
        PersoonLinked.self,
        EarlierIndicatieRecorded.self,
        StoringRegistered.self,
        AfbouwPlanned.self,
        TerugvorderingProposed.self,
        TerugvorderingDecided.self,
        TerugbetalingReceived.self,
        VernietigingApproved.self,
        ZaakDestroyed.self,
        ReceiptConfirmed.self,
        HearingPlanned.self,
        FileLaidOpen.self,
        HearingRecorded.self,
        DwangsomPaid.self,
        AanmaningSent.self,
        BeroepRecorded.self,
        UitspraakRecorded.self,
        KlachtReceived.self,
        KlachtPostponed.self,
        KlachtSettled.self,
        PrivacyverzoekReceived.self,
        PrivacyverzoekExtended.self,
        PrivacyverzoekAnswered.self,
        DerdeInformed.self,
        LookedAt.self,
    ]

    package static let gezin: [any GezinEvent.Type] = [
        GezinBegun.self, NetwerkAnalysed.self, PlanMade.self, ZaakLinked.self, ActionFinished.self, HelperInformed.self,
    ]

    package static let gemeente: [any GemeenteEvent.Type] = [
        AanbiederAdded.self, AanbiederEnded.self, DatalekRegistered.self, DatalekReported.self, PeopleTold.self,
    ]

    /// Those of every stream.
    package static let types: [any StreamEvent.Type] = zaak + gezin + gemeente

    private static let byName: [String: any StreamEvent.Type] = Dictionary(
        types.map { ("\($0.name) \($0.version)", $0) }, uniquingKeysWith: { first, _ in first })

    /// The content of an event as it is kept: JSON with its keys in order, so that the same event gives the same bytes.
    package static func encode(_ event: any StreamEvent) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return try encoder.encode(event)
    }

    /// The event that was kept under a name and version.
    ///
    /// - Throws: ``EventCatalogueError`` for a name that this version of Luwte does not know.
    package static func decode(_ data: Data, name: String, version: Int) throws -> any StreamEvent {
        guard let type = byName["\(name) \(version)"] else { throw EventCatalogueError(name: name, version: version) }
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try decoder.decode(type, from: data)
    }
}

/// An event that this version of Luwte cannot read: it was written by a newer one.
package struct EventCatalogueError: Error, Hashable, Sendable {
    package let name: String
    package let version: Int

    package init(name: String, version: Int) {
        self.name = name
        self.version = version
    }
}
