// An existing key is refreshed, but its value is not replaced.
class LRUCache {
    struct Entry {
        int value, lastUse;
    };

    size_t capacity;
    unordered_map<int, Entry> entries;
    vector<int> uses;
    int oldest = 0;

    void use(int key, int value) {
        entries[key] = {value, (int)uses.size()};
        uses.push_back(key);
    }

    void evict() {
        while (!entries.count(uses[oldest]) || entries[uses[oldest]].lastUse != oldest) oldest++;
        entries.erase(uses[oldest++]);
    }

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        if (!entries.count(key)) return -1;
        int value = entries[key].value;
        use(key, value);
        return value;
    }

    void put(int key, int value) {
        if (!entries.count(key) && entries.size() == capacity) evict();
        use(key, entries.count(key) ? entries[key].value : value);
    }
};
