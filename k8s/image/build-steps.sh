#!/bin/sh
# The steps of the image. The Containerfile calls them; they run on any machine with the same JDK.
#
#   build-steps.sh extract <jar> <folder>   takes the jar apart: lib/ changes seldom, qadam.jar with each commit
#   build-steps.sh train <folder>           starts it once, short of the database, and keeps what the JVM learned
#   build-steps.sh check <folder>           starts it again and fails where the JVM would not use what it learned
set -eu

extract() {
    java -Djarmode=tools -jar "$1" extract --destination "$2"
    # By its version it would need another command with each release.
    mv "$2"/qadam*.jar "$2/qadam.tmp" && mv "$2/qadam.tmp" "$2/qadam.jar"
    cp "$(dirname "$0")/jvm.options" "$2/"
}

train() {
    cd "$1"
    start -XX:AOTCacheOutput=app.aot -Xlog:aot*=error
}

check() {
    cd "$1"
    start -XX:AOTCache=app.aot -XX:AOTMode=on
}

# Everything is made and nothing is reached: what needs database or issuer comes after this context has ended.
start() {
    MONGODB_URI='mongodb://nowhere.invalid/qadam?replicaSet=none' \
    QADAM_ISSUER=https://nowhere.invalid \
    QADAM_JWK_SET_URI=https://nowhere.invalid/keys \
        java @jvm.options "$@" -Dspring.context.exit=onRefresh -jar qadam.jar
}

"$@"
