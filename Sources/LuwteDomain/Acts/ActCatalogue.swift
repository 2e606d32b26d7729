/// Every kind of act, for the table of who may do what.
package enum ActCatalogue {
    package static let types: [any ZaakAct.Type] = [
        SubmitAanvraag.self, CorrectReceipt.self, GiveFeiten.self, ReceiveStuk.self, Withdraw.self,
        AskForSupplement.self, BeginReview.self, LeaveUntreated.self, ExtendBeslistermijn.self,
        SuspendBeslistermijn.self, EstablishGezag.self, MarkUnsafeContact.self, AskToestemming.self,
        RecordToestemming.self, JudgeVoorwaarde.self, LeaveAside.self, FillForm.self, AskAdvies.self, GiveAdvies.self,
        InviteToSpreekuur.self, RecordSpreekuur.self, PutOnAgenda.self, RecordOverleg.self, HoldConsult.self,
        Propose.self, AskZienswijze.self, GiveZienswijze.self, Decide.self, SendBesluit.self, ConfirmStart.self,
        RecordToetsmoment.self, OpenHerziening.self, Revoke.self, OpenVerlenging.self, AnswerVerlengingQuestions.self,
        EndCare.self, EndByItself.self, CloseZaak.self, RegisterIngebrekestelling.self, ExceptDwangsom.self,
        DecideDwangsom.self, LodgeBezwaar.self, PostponeBezwaar.self, DecideBezwaar.self,
        AssignZaak.self, RecordPersonalia.self, LinkPersoon.self, RecordEarlierIndicatie.self,
        RegisterStoring.self, PlanAfbouw.self,
        ProposeTerugvordering.self, DecideTerugvordering.self, RecordTerugbetaling.self, ApproveVernietiging.self,
        DestroyZaak.self, ConfirmReceipt.self, PlanHearing.self, LayOpenFile.self, RecordHearing.self,
        PayDwangsom.self, SendAanmaning.self, RecordBeroep.self, RecordUitspraak.self, LodgeKlacht.self,
        PostponeKlacht.self, SettleKlacht.self, LodgePrivacyverzoek.self, ExtendPrivacyverzoek.self,
        AnswerPrivacyverzoek.self, InformDerde.self, LookAt.self,
    ]

    /// What is done for a family as a whole.
    package static let gezin: [any GezinAct.Type] = [
        BeginGezin.self, RecordNetwerkanalyse.self, MakePlan.self, LinkZaak.self, FinishAction.self, InformHelper.self,
    ]

    /// What is done for a gemeente as a whole.
    package static let gemeente: [any GemeenteAct.Type] = [
        AddAanbieder.self, EndAanbieder.self, RegisterDatalek.self, ReportDatalek.self, TellPeople.self,
    ]
}
