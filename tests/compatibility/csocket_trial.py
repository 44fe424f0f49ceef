"""Twisted's trial with the recorder: python -m csocket_trial MODULE ..."""

import sys
import traceback

from twisted.scripts import trial
from twisted.trial.reporter import Reporter

import csocket_record


def reporter_for(recorder):
    class Recording(Reporter):
        """Tells the recorder what became of each test."""

        def startTest(self, test):
            super().startTest(test)
            recorder.begin(test.id())

        def stopTest(self, test):
            super().stopTest(test)
            recorder.end(test.id())

        def addSuccess(self, test):
            super().addSuccess(test)
            recorder.outcome(test.id(), "passed")

        def addError(self, test, error):
            super().addError(test, error)
            recorder.outcome(test.id(), "error", text_of(error))

        def addFailure(self, test, fail):
            super().addFailure(test, fail)
            recorder.outcome(test.id(), "failed", text_of(fail))

        def addSkip(self, test, reason):
            super().addSkip(test, reason)
            recorder.outcome(test.id(), "skipped", str(reason))

        def addExpectedFailure(self, test, error, todo=None):
            super().addExpectedFailure(test, error, todo)
            recorder.outcome(test.id(), "passed")

        def addUnexpectedSuccess(self, test, todo=None):
            super().addUnexpectedSuccess(test, todo)
            recorder.outcome(test.id(), "failed", "unexpected success")

    return Recording


def text_of(error):
    if isinstance(error, tuple):
        return "".join(traceback.format_exception(*error))
    return error.getTraceback()


def chosen(suite, recorder):
    """Take out of a suite what is not in the run; the ids that stay."""
    names = []
    kept = []
    for test in suite._tests:
        if hasattr(test, "_tests"):
            names += chosen(test, recorder)
            kept.append(test)
        elif recorder.wants(test.id()):
            names.append(test.id())
            kept.append(test)
    suite._tests[:] = kept
    return names


def main():
    recorder = csocket_record.Recorder()
    config = trial.Options()
    config.parseOptions(sys.argv[1:])
    config["reporter"] = reporter_for(recorder)
    trial._initialDebugSetup(config)
    runner = trial._makeRunner(config)
    suite = trial._getSuite(config)
    recorder.loaded(chosen(suite, recorder))
    runner.run(suite)
    recorder.close()


if __name__ == "__main__":
    main()
