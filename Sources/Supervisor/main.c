#include "csandbox.h"

/* A program of its own, so that what it starts does not inherit judge's size as peak memory. */
int main(void) {
  return csandbox_supervise(CSANDBOX_SOCKET);
}
