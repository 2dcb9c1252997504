console.log("no pages yet")
