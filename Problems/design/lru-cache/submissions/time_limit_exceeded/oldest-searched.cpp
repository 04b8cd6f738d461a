// Each entry knows its last use, but the oldest one is searched among all whenever one has to go.
class LRUCache {
    struct Entry {
        int value, lastUse;
    };

    size_t capacity;
    unordered_map<int, Entry> entries;
    int clock = 0;

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        if (!entries.count(key)) return -1;
        entries[key].lastUse = ++clock;
        return entries[key].value;
    }

    void put(int key, int value) {
        if (!entries.count(key) && entries.size() == capacity) {
            auto oldest = min_element(entries.begin(), entries.end(),
                                      [](auto& a, auto& b) { return a.second.lastUse < b.second.lastUse; });
            entries.erase(oldest);
        }
        entries[key] = {value, ++clock};
    }
};
