#!/bin/sh
# The build steps of the image. The Containerfile calls them; they also run on any machine with the same JDK.
#
#   build-steps.sh extract <jar> <folder>   extracts the jar into lib/, which seldom changes, and qadam.jar
#   build-steps.sh train <folder>           starts it once without a database and writes the AOT cache
#   build-steps.sh check <folder>           starts it again and fails where the JVM does not use the AOT cache
set -eu

extract() {
    java -Djarmode=tools -jar "$1" extract --destination "$2"
    # Renamed without its version, so that the start command is the same in each release.
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

# Creates all beans but connects to nothing: the process ends before the lifecycle phases that need database or issuer.
start() {
    MONGODB_URI='mongodb://nowhere.invalid/qadam?replicaSet=none' \
    QADAM_ISSUER=https://nowhere.invalid \
    QADAM_JWK_SET_URI=https://nowhere.invalid/keys \
        java @jvm.options "$@" -Dspring.context.exit=onRefresh -jar qadam.jar
}

"$@"
