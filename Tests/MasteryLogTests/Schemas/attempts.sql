CREATE TABLE "attempt" ("id" INTEGER PRIMARY KEY AUTOINCREMENT, "problem" TEXT NOT NULL, "language" TEXT NOT NULL, "verdict" TEXT NOT NULL, "judgedAt" DATETIME NOT NULL, "utcOffset" INTEGER NOT NULL, "compileMilliseconds" DOUBLE NOT NULL, "cpuMilliseconds" DOUBLE NOT NULL, "wallMilliseconds" DOUBLE NOT NULL, "peakBytes" INTEGER NOT NULL, "casesAccepted" INTEGER NOT NULL, "casesTotal" INTEGER NOT NULL, "failedCase" TEXT, "hints" INTEGER NOT NULL, "failedSubmits" INTEGER NOT NULL, "code" TEXT NOT NULL REFERENCES "source"("digest"), "grade" TEXT, "gradeReasons" TEXT);
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
CREATE TABLE "source" ("digest" TEXT PRIMARY KEY NOT NULL, "text" TEXT NOT NULL);
CREATE INDEX "attempt_on_problem" ON "attempt"("problem");
