#include "app/storage/migrations/migrations.h"

Migration m0001House();
Migration m0002Contacts();
Migration m0003Consent();
Migration m0004Requests();
Migration m0005Retention();
Migration m0006Lists();
Migration m0007SavedFilters();
Migration m0008SignInGuesses();
Migration m0009Erasure();
Migration m0010Activation();
Migration m0011SealedTrail();
Migration m0012Backups();
Migration m0013SignedDecisions();
Migration m0014Deputyships();
Migration m0016BackupSchedule();
Migration m0017RestoreSignatures();
Migration m0018RowStates();
Migration m0019Drafts();
Migration m0020Gate();
Migration m0021Handovers();
Migration m0022ConsentEvents();
Migration m0023Receipts();
Migration m0024Reconciliations();
Migration m0025Grounds();
Migration m0026Informing();
Migration m0027InterestWeighing();
Migration m0028Merging();
Migration m0030FilesLeft();
Migration m0031ConsentImports();
Migration m0032RequestLife();
Migration m0033IdentityEvidence();
Migration m0034Restrictions();
Migration m0035LetterTemplates();
Migration m0037RequestNotices();
Migration m0039RequestLetters();
Migration m0040ErasureIndexes();
Migration m0041RuleChanges();
Migration m0042Findings();
Migration m0043RetentionSweeps();
Migration m0044FigureSnapshots();
Migration m0045Reviews();
Migration m0046Representatives();
Migration m0048CorrectedValues();
Migration m0050TermIndexes();
Migration m0051FigureCounts();
Migration m0052Accountability();
Migration m0053AnonymousFigures();
Migration m0055HoldRefusals();
Migration m0056ProcessorRegister();
Migration m0057Agreements();
Migration m0059Activities();
Migration m0060PrivacyStatements();
Migration m0061Breaches();
Migration m0062AccessReviews();
Migration m0063Measures();
Migration m0064TermWatch();
Migration m0067OneAgreement();
Migration m0069TrailOfContacts();
Migration m0070FewerIndexes();

QList<Migration> allMigrations()
{
    return {m0001House(), m0002Contacts(), m0003Consent(), m0004Requests(), m0005Retention(), m0006Lists(),
        m0007SavedFilters(), m0008SignInGuesses(), m0009Erasure(), m0010Activation(), m0011SealedTrail(),
        m0012Backups(), m0013SignedDecisions(), m0014Deputyships(), m0016BackupSchedule(),
        m0017RestoreSignatures(), m0018RowStates(), m0019Drafts(), m0020Gate(), m0021Handovers(),
        m0022ConsentEvents(), m0023Receipts(), m0024Reconciliations(), m0025Grounds(), m0026Informing(),
        m0027InterestWeighing(), m0028Merging(), m0030FilesLeft(), m0031ConsentImports(), m0032RequestLife(),
        m0033IdentityEvidence(), m0034Restrictions(), m0035LetterTemplates(), m0037RequestNotices(),
        m0039RequestLetters(), m0040ErasureIndexes(), m0041RuleChanges(), m0042Findings(),
        m0043RetentionSweeps(), m0044FigureSnapshots(), m0045Reviews(), m0046Representatives(),
        m0048CorrectedValues(), m0050TermIndexes(), m0051FigureCounts(), m0052Accountability(),
        m0053AnonymousFigures(), m0055HoldRefusals(), m0056ProcessorRegister(), m0057Agreements(),
        m0059Activities(), m0060PrivacyStatements(), m0061Breaches(), m0062AccessReviews(), m0063Measures(),
        m0064TermWatch(), m0067OneAgreement(), m0069TrailOfContacts(), m0070FewerIndexes()};
}
