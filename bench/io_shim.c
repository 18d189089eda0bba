/* What a program writes to files under one folder, told and made to fail: for bench/disk.py.
 *
 * Preloaded (LD_PRELOAD). shim_watch(folder, log) begins, shim_arm(n, error) lets the n-th write
 * from now on and all after it fail with that errno (0: none fails), shim_count() says how many
 * there were. Log records, native byte order: op (char), number (int32), offset (int64),
 * length (int32), bytes. O: fd opened, offset its flags, bytes its path. W, T: fd written,
 * truncated to offset. S: fd flushed. C: closed. R: renamed, both paths parted by 0. U: unlinked.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FDS 4096
static char root[PATH_MAX];
static int log_fd = -1, fail_with = 0;
static long count = 0, fail_at = -1;
static char watched[FDS];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = dlsym(RTLD_NEXT, name)

static ssize_t plain_write(int fd, const void *data, size_t size) {
    REAL(ssize_t, "write", int, const void *, size_t);
    return real(fd, data, size);
}

static void note(char op, int number, int64_t offset, const void *data, int32_t size) {
    if (log_fd < 0) return;
    char head[17];
    int32_t n = number;
    head[0] = op;
    memcpy(head + 1, &n, 4);
    memcpy(head + 5, &offset, 8);
    memcpy(head + 13, &size, 4);
    pthread_mutex_lock(&lock);
    plain_write(log_fd, head, 17);
    if (size) plain_write(log_fd, data, size);
    pthread_mutex_unlock(&lock);
}

static int ours(const char *path) {
    return root[0] && path && strncmp(path, root, strlen(root)) == 0;
}

static int fails(void) {
    count++;
    if (fail_at > 0 && count >= fail_at && fail_with) {
        errno = fail_with;
        return 1;
    }
    return 0;
}

void shim_watch(const char *folder, const char *log) {
    snprintf(root, sizeof root, "%s", folder);
    if (log_fd >= 0) close(log_fd);
    log_fd = log[0] ? open(log, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : -1;
}

void shim_arm(long n, int error) {
    count = 0;
    fail_at = n;
    fail_with = error;
}

long shim_count(void) { return count; }

static int opened(int fd, const char *path, int flags) {
    if (fd >= 0 && fd < FDS) {
        watched[fd] = ours(path);
        if (watched[fd]) note('O', fd, flags, path, strlen(path));
    }
    return fd;
}

#define OPEN(NAME) \
    int NAME(const char *path, int flags, ...) { \
        REAL(int, #NAME, const char *, int, ...); \
        va_list rest; \
        va_start(rest, flags); \
        int mode = va_arg(rest, int); \
        va_end(rest); \
        if (ours(path) && (flags & O_CREAT) && access(path, F_OK) && fails()) return -1; \
        return opened(real(path, flags, mode), path, flags); \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(NAME) \
    int NAME(int at, const char *path, int flags, ...) { \
        REAL(int, #NAME, int, const char *, int, ...); \
        va_list rest; \
        va_start(rest, flags); \
        int mode = va_arg(rest, int); \
        va_end(rest); \
        return opened(real(at, path, flags, mode), path, flags); \
    }
OPENAT(openat)
OPENAT(openat64)

int close(int fd) {
    REAL(int, "close", int);
    if (fd >= 0 && fd < FDS && watched[fd]) {
        watched[fd] = 0;
        note('C', fd, 0, "", 0);
    }
    return real(fd);
}

#define WATCHED(fd) ((fd) >= 0 && (fd) < FDS && watched[fd])

ssize_t write(int fd, const void *data, size_t size) {
    if (!WATCHED(fd)) return plain_write(fd, data, size);
    if (fails()) return -1;
    int64_t offset = fcntl(fd, F_GETFL) & O_APPEND ? lseek(fd, 0, SEEK_END) : lseek(fd, 0, SEEK_CUR);
    ssize_t done = plain_write(fd, data, size);
    if (done > 0) note('W', fd, offset, data, done);
    return done;
}

#define PWRITE(NAME, OFF) \
    ssize_t NAME(int fd, const void *data, size_t size, OFF offset) { \
        REAL(ssize_t, #NAME, int, const void *, size_t, OFF); \
        if (WATCHED(fd) && fails()) return -1; \
        ssize_t done = real(fd, data, size, offset); \
        if (WATCHED(fd) && done > 0) note('W', fd, offset, data, done); \
        return done; \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define TRUNCATE(NAME, OFF) \
    int NAME(int fd, OFF size) { \
        REAL(int, #NAME, int, OFF); \
        if (WATCHED(fd) && fails()) return -1; \
        int done = real(fd, size); \
        if (WATCHED(fd) && !done) note('T', fd, size, "", 0); \
        return done; \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(NAME) \
    int NAME(int fd) { \
        REAL(int, #NAME, int); \
        if (WATCHED(fd) && fails()) return -1; \
        int done = real(fd); \
        if (WATCHED(fd) && !done) note('S', fd, 0, "", 0); \
        return done; \
    }
SYNC(fsync)
SYNC(fdatasync)

int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    if ((ours(from) || ours(to)) && fails()) return -1;
    int done = real(from, to);
    if (!done && ours(to)) {
        char both[2 * PATH_MAX];
        int size = snprintf(both, sizeof both, "%s%c%s", from, 0, to);
        note('R', 0, 0, both, size);
    }
    return done;
}

int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    int done = real(path);
    if (!done && ours(path)) note('U', 0, 0, path, strlen(path));
    return done;
}

/* the kernel would write past us: whoever copies so goes on by reading and writing */
ssize_t sendfile(int out, int in, off_t *offset, size_t size) {
    (void)out; (void)in; (void)offset; (void)size;
    errno = ENOTSOCK;
    return -1;
}
ssize_t sendfile64(int out, int in, off64_t *offset, size_t size) {
    (void)out; (void)in; (void)offset; (void)size;
    errno = ENOTSOCK;
    return -1;
}
