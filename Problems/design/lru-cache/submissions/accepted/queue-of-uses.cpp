// Every use is put into a queue with its number; only the last use of a key counts, older ones are skipped on eviction.
class LRUCache {
    struct Entry {
        int value, lastUse;
    };

    int capacity;
    unordered_map<int, Entry> entries;
    vector<int> uses;
    int oldest = 0;

    void use(int key, int value) {
        entries[key] = {value, (int)uses.size()};
        uses.push_back(key);
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
        use(key, value);
        while (entries.size() > capacity) {
            auto entry = entries.find(uses[oldest]);
            if (entry != entries.end() && entry->second.lastUse == oldest) entries.erase(entry);
            oldest++;
        }
    }
};
