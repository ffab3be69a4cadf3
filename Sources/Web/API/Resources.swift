import Documents

/// All that answers tell, a line each: the description names them once.
enum Resources {
  static let definitions: [(name: String, schema: Schema)] = [
    person.definition, account.definition, session.definition, token.definition, freshToken.definition,
    freshAccount.definition, settings.definition, shortlist.definition, candidate.definition, judgement.definition,
    catalogueEntry.definition, platform.definition, platformFact.definition, price.definition, ownFact.definition,
    ownWords.definition, channels.definition, channel.definition, calendar.definition, freeze.definition,
    plan.definition, progress.definition,
    browser.definition, party.definition, entry.definition,
    home.definition, item.definition, row.definition,
    initiative.definition, stage.definition, condition.definition, record.definition, revision.definition,
    kind.definition, field.definition, choice.definition, message.definition, fact.definition,
    answer.definition, asked.definition, invitation.definition, freshInvitation.definition, team.definition,
    teamParty.definition, share.definition, track.definition, gate.definition, passage.definition,
    waiver.definition, standing.definition, bounds.definition, signOff.definition, signOffs.definition,
    preview.definition,
    covered.definition, brief.definition, option.definition, total.definition, figures.definition, head.definition,
  ]
}
