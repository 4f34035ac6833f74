package org.xinsheng.extraction;

import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.SequenceCodec;
import opennlp.tools.util.ext.ExtensionLoader;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/** Gives the model of names its features. Named in the model file and created by OpenNLP, hence public. */
public final class NameModelFactory extends TokenNameFinderFactory {

    private static final class SharedLexicon {
        static final NameLexicon LEXICON = NameLexicon.load();
    }

    private static final class SharedGazetteer {
        static final Gazetteer GAZETTEER = Gazetteer.load();
    }

    public NameModelFactory() {}

    static void allow() {
        ExtensionLoader.registerAllowedPackage(NameModelFactory.class.getPackageName());
    }

    static NameLexicon lexicon() {
        return SharedLexicon.LEXICON;
    }

    static Gazetteer gazetteer() {
        return SharedGazetteer.GAZETTEER;
    }

    @Override
    public SequenceCodec<String> createSequenceCodec() {
        return new BilouCodec();
    }

    @Override
    public AdaptiveFeatureGenerator createFeatureGenerators() {
        return new NameContext.Nothing();
    }

    @Override
    public NameContextGenerator createContextGenerator() {
        return new NameContext(new NameSentence(lexicon(), gazetteer()));
    }
}
